using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Requests;

/// <content>Pairs that are a body.</content>
public ref partial struct RequestUrl
{
    private const string Space = "%20";
    private static readonly MediaTypeHeaderValue FormMediaType = new("application/x-www-form-urlencoded");

    /// <summary>Starts an empty form.</summary>
    /// <param name="buffer">The first buffer; a larger one is rented when needed.</param>
    /// <param name="executor">The client.</param>
    public static RequestUrl ForForm(Span<char> buffer, RequestExecutor executor)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return new RequestUrl(buffer, executor.UrlRules);
    }

    /// <summary>Makes content of a form's pairs, a space written as plus as the URL standard has it in 5.2. The builder must not be used afterwards.</summary>
    public HttpContent ToContent()
    {
        ReadOnlySpan<char> text = _buffer[.._length];
        var bytes = new byte[text.Length - (text.Count(Space) * (Space.Length - 1))];
        var written = 0;
        for (var space = text.IndexOf(Space, StringComparison.Ordinal); space >= 0; space = text.IndexOf(Space, StringComparison.Ordinal))
        {
            written += Encoding.ASCII.GetBytes(text[..space], bytes.AsSpan(written));
            bytes[written++] = (byte)'+';
            text = text[(space + Space.Length)..];
        }

        Encoding.ASCII.GetBytes(text, bytes.AsSpan(written));
        Return();
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = FormMediaType;
        return content;
    }

    /// <summary>Adds each of a form's pairs as a part. The builder must not be used afterwards.</summary>
    /// <param name="parts">The body that gets them.</param>
    public void AddTo(MultipartBody parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (_length > 0)
        {
            foreach (var pair in new string(_buffer[.._length]).Split('&'))
            {
                var end = pair.IndexOf('=', StringComparison.Ordinal);
                parts.Add(Uri.UnescapeDataString(pair[..end]), Uri.UnescapeDataString(pair[(end + 1)..]));
            }
        }

        Return();
    }
}
