import { z } from 'zod';

const flag = z
	.enum(['0', '1'])
	.default('0')
	.transform((value) => value === '1');

const schema = z.object({
	PORT: z.coerce.number().int().min(1).max(65535).default(3000),
	HOST: z.string().default('0.0.0.0'),
	/** Where people reach the hall; cookies, links in messages and QR codes hang on it. */
	ORIGIN: z.url().default('http://localhost:3000'),
	/** None: a PostgreSQL of our own is started under DATA_DIR. */
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
		.optional(),
	DATA_DIR: z.string().default('./.data'),
	/** HTTP gateway that sends SMS; none: messages go to the log (and, in a demonstration, to the phone page). */
	SMS_GATEWAY_URL: z.url().optional(),
	/** Who answers for pushes, as web push wants it: mailto: or https: address. */
	PUSH_CONTACT: z.string().default('mailto:one-window@example.org'),
	/** 1: seeded demonstration with its roles, and a page that shows the messages sent to phones. */
	DEMO: flag,
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info')
});

export type Settings = z.infer<typeof schema>;

/**
 * Settings come only from the environment.
 *
 * @throws one sentence that names each wrong setting: a wrong value stops the start
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const read = schema.safeParse(given);
	if (read.success) return read.data;
	const faults = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
	throw new Error(`wrong setting: ${faults.join('; ')}`);
}
