using System.Globalization;

namespace Otumat.Build;

/// <summary>All that a signed package depends on beside its files, as one line. It holds nothing secret.</summary>
internal static class RequestText
{
    public static string Of(RequestedKeys keys, DateTimeOffset? expires, Func<string, string?> environment) => string.Join(
        ' ',
        keys.PrivateKey.PublicKey.Id,
        keys.PublicKey is null ? "without-key" : "with-key",
        expires?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? "never",
        environment("SOURCE_DATE_EPOCH") ?? "undated",
        typeof(RequestText).Module.ModuleVersionId);
}
