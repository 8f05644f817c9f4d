namespace Otumat.Collector;

/// <summary>The address that a person can open.</summary>
internal static class PublicAddress
{
    public static string Of(HttpRequest request, CollectorConfiguration configuration) =>
        configuration.PublicAddress?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}";
}
