using Itential.Refit;

namespace Otumat.Usage;

/// <summary>The author's server. Every route is an absolute address, because the author chooses it.</summary>
[JsonContext(typeof(UsageWireJson))]
internal interface IUsageServer
{
    [Post("")]
    Task<ApiResponse<string>> SendEventsAsync([Url] Uri route, [Authorize] string accessToken, [Header("Idempotency-Key")] string batch, [Body] UsageEvents events, CancellationToken cancellationToken);

    [Post("")]
    Task<ApiResponse<string>> SendRowsAsync([Url] Uri route, [Authorize] string accessToken, [Body] LegacyEvents events, CancellationToken cancellationToken);

    [Post("")]
    Task<ApiResponse<string>> RequestTokensAsync([Url] Uri route, [Body(BodySerializationMethod.UrlEncoded)] TokenRequest request, CancellationToken cancellationToken);

    [Post("")]
    Task<ApiResponse<string>> RequestDeviceCodeAsync([Url] Uri route, [Body(BodySerializationMethod.UrlEncoded)] DeviceRequest request, CancellationToken cancellationToken);

    [Post("")]
    Task<ApiResponse<string>> RevokeAsync([Url] Uri route, [Body(BodySerializationMethod.UrlEncoded)] RevocationRequest request, CancellationToken cancellationToken);
}
