/** Lets the phone keep the shell and public pages, and be woken by pushes. In development nothing is kept. */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | null> {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return null;
	try {
		return await navigator.serviceWorker.register('/service-worker.js', { scope: '/' });
	} catch {
		// A browser that forbids it (private window, full disk) shows the hall all the same.
		return null;
	}
}
