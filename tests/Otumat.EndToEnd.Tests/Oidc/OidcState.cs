using System.Text.Json;

namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>What the authorization server has counted.</summary>
/// <param name="Grants">Successful token requests by grant type.</param>
/// <param name="Refusals">Refused token requests by error, and refused batches as "events".</param>
/// <param name="Revocations">Refresh tokens that were destroyed.</param>
/// <param name="Batches">The bodies of the batches, each with the account that its token belongs to.</param>
internal sealed record OidcState(
    IReadOnlyDictionary<string, int> Grants,
    IReadOnlyDictionary<string, int> Refusals,
    int Revocations,
    IReadOnlyList<JsonElement> Batches)
{
    public const string DeviceCode = "urn:ietf:params:oauth:grant-type:device_code";

    public int Codes => Grants.GetValueOrDefault("authorization_code");

    public int Refreshes => Grants.GetValueOrDefault("refresh_token");

    public int DeviceCodes => Grants.GetValueOrDefault(DeviceCode);
}
