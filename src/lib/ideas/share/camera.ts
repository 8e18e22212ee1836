export type CameraFault = 'refused' | 'none' | 'insecure' | 'busy';
export type Camera = { ok: true; stream: MediaStream } | { ok: false; fault: CameraFault };

const faults: Record<string, CameraFault> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'none',
	OverconstrainedError: 'none'
};

/** Asks for the camera, the one on the back where there are two. */
export async function openCamera(): Promise<Camera> {
	const devices: Partial<MediaDevices> | undefined = navigator.mediaDevices;
	if (!devices?.getUserMedia) return { ok: false, fault: isSecureContext ? 'none' : 'insecure' };
	try {
		const stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
			audio: false
		});
		return { ok: true, stream };
	} catch (cause) {
		console.info('The camera did not start.', cause);
		return { ok: false, fault: (cause instanceof Error ? faults[cause.name] : undefined) ?? 'busy' };
	}
}
