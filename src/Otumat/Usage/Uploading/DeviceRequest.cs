using Itential.Refit;

namespace Otumat.Usage;

/// <summary>The form of the device authorization endpoint (RFC 8628, 3.1).</summary>
internal sealed record DeviceRequest([property: AliasAs("client_id")] string ClientId, [property: AliasAs("scope")] string Scope);
