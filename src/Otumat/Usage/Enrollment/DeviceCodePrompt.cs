namespace Otumat.Usage;

/// <summary>What a person needs to agree on another device (RFC 8628, 3.3).</summary>
/// <param name="UserCode">The code to type.</param>
/// <param name="VerificationUri">Where to type it.</param>
/// <param name="VerificationUriComplete">The same with the code in it; null where the server gives none.</param>
/// <param name="ExpiresIn">How long there is time.</param>
public sealed record DeviceCodePrompt(string UserCode, Uri VerificationUri, Uri? VerificationUriComplete, TimeSpan ExpiresIn);
