namespace Itential.Refit.Requests;

/// <summary>An <c>Authorization</c> header that was declared with its scheme alone, so that somebody else gives the value.</summary>
internal static class DeclaredScheme
{
    private const string Header = "Authorization";

    /// <summary>The scheme; null when the request has no such header, or a complete one.</summary>
    public static string? Of(HttpRequestMessage request)
    {
        if (!request.Headers.NonValidated.TryGetValues(Header, out var values) || values.Count != 1)
        {
            return null;
        }

        var text = values.ToString().Trim();
        return text.Length == 0 || text.Contains(' ', StringComparison.Ordinal) ? null : text;
    }

    /// <summary>Completes the header; without a value it is removed.</summary>
    /// <exception cref="ArgumentException">The value has a line break.</exception>
    public static void Complete(HttpRequestMessage request, string scheme, string? value, string giver) =>
        RequestHeader.Set(request, Header, string.IsNullOrEmpty(value) ? null : $"{scheme} {value}", giver);
}
