import type { Api, Context } from '#lib/server/trpc/router.ts';

declare global {
	namespace App {
		interface Locals {
			/** The procedures, called in process for this request's session. Refusals become error pages. */
			api: Api;
			context: Context;
			/** Set-Cookie lines the procedures asked for. */
			cookiesToSet: string[];
			/** Whether a refusal is shown as a page (else as an answer of the API). */
			isPage: boolean;
			requestId: string;
		}
		interface Error {
			message: string;
			/** For the person to read out on the phone; finds the fault in the log. */
			requestId?: string;
		}
		interface PageData {
			/** Who is signed in, as far as every screen needs it. */
			viewer: { name: string | null; kind: 'applicant' | 'staff'; role: string | null; unreadMessages: number } | null;
		}
	}
}

export {};
