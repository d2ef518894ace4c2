/** Short messages (短信). They name no person, matter or number beyond what the receiver needs. */
export function signInCodeText(code: string, validMinutes: number): string {
	return `【文登一窗】登录验证码 ${code}，${validMinutes} 分钟内有效。工作人员不会向您要验证码，请不要告诉别人。`;
}
