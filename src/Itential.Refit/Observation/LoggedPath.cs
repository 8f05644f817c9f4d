using Itential.Diagnostics.Logging;
using Itential.Refit.Requests;

namespace Itential.Refit.Observation;

/// <summary>The path of a call as its records name it: the declared template, or what was sent where nothing is declared.</summary>
internal static class LoggedPath
{
    public static string Of(HttpRequestMessage request, Operation operation, RequestLoggingOptions options)
    {
        var path = operation.Template ?? Sent(request.RequestUri);
        var query = options.IncludeQuery ? Query(request.RequestUri) : "";
        return LogText.OneLine(options.Scanner.Redact(path + query));
    }

    private static string Sent(Uri? uri) => Split(uri).Path;

    private static string Query(Uri? uri) => Split(SafeUri.Mask(uri)).Query;

    // Generated addresses are kept as written and give their path and query together only.
    private static (string Path, string Query) Split(Uri? uri)
    {
        var text = uri is null ? "" : uri.IsAbsoluteUri ? uri.PathAndQuery : uri.OriginalString;
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (text, "") : (text[..mark], text[mark..]);
    }
}
