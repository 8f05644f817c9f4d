using System.Globalization;
using System.Net.Http.Headers;
using Itential.Diagnostics.Logging;
using Itential.Refit.Requests;

namespace Itential.Refit.Observation;

/// <summary>Bodies as records show them: text only, redacted, then cut.</summary>
internal static class LoggedBody
{
    private const string Cut = "…";

    // A secret of up to this many bytes at the place of the cut is still seen whole.
    private const int Margin = 16_384;
    private const int BytesPerCharacter = 4;

    /// <summary>How many bytes have to be kept of a body.</summary>
    public static int CaptureLimit(RequestLoggingOptions options) =>
        (int)Math.Min(((long)Math.Max(options.MaxBodyLength, 0) * BytesPerCharacter) + Margin, Array.MaxLength);

    /// <summary>The body of a request; null when it has none.</summary>
    public static string? Of(HttpContent? content, RequestLoggingOptions options)
    {
        if (content is null)
        {
            return null;
        }

        // Only these can be written again without harm.
        if (content is not (ByteArrayContent or ReadOnlyMemoryContent))
        {
            return $"({NameOf(content)}, not shown)";
        }

        using var capture = new CaptureBuffer(CaptureLimit(options));
        content.CopyTo(capture, null, CancellationToken.None);
        return Text(capture, content.Headers, options);
    }

    /// <summary>What was read of an answer's body; null when nothing was.</summary>
    public static string? Of(CapturedContent content, RequestLoggingOptions options) => Text(content.Capture, content.Headers, options);

    private static string? Text(CaptureBuffer capture, HttpContentHeaders headers, RequestLoggingOptions options)
    {
        if (capture.Total == 0)
        {
            return null;
        }

        if (headers.ContentEncoding.Count > 0 || !IsText(headers.ContentType?.MediaType))
        {
            return string.Create(CultureInfo.InvariantCulture, $"({headers.ContentType?.MediaType ?? "no media type"}, {capture.Total} bytes)");
        }

        var text = ContentText.Decode(capture.ToArray(), headers);
        var shown = LogText.OneLine(capture.IsWhole ? options.Scanner.Redact(text) : Certain(text, options));
        return shown.Length <= options.MaxBodyLength && capture.IsWhole ? shown : Shorten(shown, Math.Max(options.MaxBodyLength, 0)) + Cut;
    }

    /// <summary>The beginning of a text whose end is missing, as far as no more text could change what is redacted in it.</summary>
    private static string Certain(string text, RequestLoggingOptions options)
    {
        var whole = options.Scanner.Redact(text);
        var shorter = options.Scanner.Redact(text[..^Math.Min(Margin / BytesPerCharacter, text.Length)]);
        return whole[..whole.AsSpan().CommonPrefixLength(shorter)];
    }

    private static string NameOf(HttpContent content) =>
        content is CallerStreamContent ? nameof(StreamContent) : content.GetType().Name.Split('`')[0];

    private static string Shorten(string text, int length)
    {
        length = Math.Min(length, text.Length);
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    private static bool IsText(string? mediaType) =>
        mediaType is not null
        && (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase)
            || mediaType.Contains("xml", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("application/javascript", StringComparison.OrdinalIgnoreCase));
}
