export type UploadedFile = {
	readonly id: string;
	readonly materialId: string;
	readonly originalName: string;
	readonly mediaType: string;
	readonly bytes: number;
	readonly sha256: string;
};

export type UploadAnswer =
	{ readonly ok: true; readonly file: UploadedFile } | { readonly ok: false; readonly sentence: string };

/** Sends one file and tells how far it is. XMLHttpRequest, since fetch cannot tell the progress of what it sends. */
export function uploadFile(
	place: { readonly draft: string } | { readonly application: string },
	materialId: string,
	file: File,
	onprogress: (share: number) => void
): Promise<UploadAnswer> {
	const query = new URLSearchParams({ ...place, material: materialId, name: file.name });
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('POST', `/files?${query}`);
		request.setRequestHeader('content-type', 'application/octet-stream');
		request.responseType = 'json';
		request.upload.onprogress = (event) => onprogress(event.lengthComputable ? event.loaded / event.total : 0);
		request.onload = () => {
			const isTaken = request.status === 200;
			const sentence = (request.response as { message?: string } | null)?.message ?? '没有传上去，请再试一次。';
			resolve(isTaken ? { ok: true, file: request.response as UploadedFile } : { ok: false, sentence });
		};
		request.onerror = () => resolve({ ok: false, sentence: '网络断了，这一份没有传上去。网络好了请点“重传”。' });
		request.send(file);
	});
}
