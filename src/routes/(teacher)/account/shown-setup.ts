import { secretOf, type TotpSetup } from '$lib/server/accounts/totp.ts';
import { qrPicture, type QrPicture } from '$lib/server/web/qr.ts';

/** The setting up of an authenticator, as its page shows it. */
export interface ShownSetup {
	readonly picture: QrPicture;
	/** For who cannot take the picture: in groups of four. */
	readonly secret: string;
	readonly backupCodes: readonly string[];
	/** What the form carries on. */
	readonly carried: string;
}

export const shownSetup = (setup: TotpSetup): ShownSetup => ({
	picture: qrPicture(setup.uri),
	secret: secretOf(setup).replace(/(.{4})(?=.)/g, '$1 '),
	backupCodes: setup.backupCodes,
	carried: JSON.stringify(setup)
});
