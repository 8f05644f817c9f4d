using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Reads content as text.</summary>
internal static class ContentText
{
    // Its decoder reports invalid data as an invalid operation.
    private const string BrotliAssembly = "System.IO.Compression.Brotli";

    /// <summary>A reader in the charset that the content names, else UTF-8. A byte order mark wins.</summary>
    public static StreamReader Reader(HttpContent content, Stream stream) => new(stream, Charset(content.Headers), detectEncodingFromByteOrderMarks: true);

    /// <summary>The text's beginning; null when there is none or it cannot be read to the end that is wanted.</summary>
    public static async ValueTask<string?> ReadCappedAsync(HttpContent content, int maxLength, CancellationToken cancellationToken)
    {
        var buffer = new char[Math.Min(maxLength, 4096)];
        var text = new StringBuilder();
        try
        {
            using var reader = Reader(content, await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            while (text.Length < maxLength)
            {
                var read = await reader.ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, maxLength - text.Length)), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                text.Append(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException || IsUndecodable(e))
        {
            // The status is what matters; what came of the text is kept.
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>As <see cref="ReadCappedAsync"/>, on the calling thread.</summary>
    public static string? ReadCapped(HttpContent content, int maxLength, CancellationToken cancellationToken)
    {
        var buffer = new char[Math.Min(maxLength, 4096)];
        var text = new StringBuilder();
        try
        {
            using var reader = Reader(content, content.ReadAsStream(cancellationToken));
            while (text.Length < maxLength)
            {
                var read = reader.Read(buffer.AsSpan(0, Math.Min(buffer.Length, maxLength - text.Length)));
                if (read == 0)
                {
                    break;
                }

                text.Append(buffer, 0, read);
            }
        }
        catch (Exception e) when ((e is IOException or HttpRequestException || IsUndecodable(e)) && !cancellationToken.IsCancellationRequested)
        {
            // As above. A passed deadline is the caller's to hear of.
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>Whether an exception says that a body is not compressed as its headers say.</summary>
    public static bool IsUndecodable(Exception exception) =>
        exception is InvalidDataException || (exception is InvalidOperationException and not ObjectDisposedException && exception.Source == BrotliAssembly);

    /// <summary>The whole text of content that is read already.</summary>
    public static string Decode(byte[] content, HttpContentHeaders headers)
    {
        using var reader = new StreamReader(new MemoryStream(content), Charset(headers), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>The charset that the content names, else UTF-8.</summary>
    public static Encoding Charset(HttpContentHeaders headers)
    {
        var name = headers.ContentType?.CharSet?.Trim('"');
        if (string.IsNullOrEmpty(name))
        {
            return Encoding.UTF8;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
