using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Itential.Refit.Requests;

/// <summary>Makes the line that separates parts: random, so that no part can contain it but by an accident of 1 in 2^128.</summary>
internal static class MultipartBoundary
{
    /// <summary>The most characters that RFC 2046, 5.1.1 allows.</summary>
    private const int MaxLength = 70;

    private const int RandomLength = 32;

    public static MultipartContent Content(string? text, bool isFixed)
    {
        var boundary = Boundary(text, isFixed);
        var content = new MultipartContent("form-data", boundary)
        {
            // RFC 7578, 5.1: names are sent as UTF-8, not encoded.
            HeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        };
        var type = new MediaTypeHeaderValue("multipart/form-data");
        type.Parameters.Add(new NameValueHeaderValue("boundary", IsToken(boundary) ? boundary : $"\"{boundary}\""));
        content.Headers.ContentType = type;
        return content;
    }

    /// <summary>The form without parts: the framework's own would begin one.</summary>
    public static HttpContent Empty(MultipartContent content)
    {
        var type = content.Headers.ContentType!;
        var boundary = type.Parameters.First().Value!.Trim('"');
        var empty = new ByteArrayContent(Encoding.ASCII.GetBytes($"--{boundary}--\r\n"));
        empty.Headers.ContentType = type;
        return empty;
    }

    private static string Boundary(string? text, bool isFixed)
    {
        if (string.IsNullOrEmpty(text))
        {
            return RandomNumberGenerator.GetHexString(RandomLength, lowercase: true);
        }

        return isFixed ? text : $"{text.AsSpan(0, Math.Min(text.Length, MaxLength - RandomLength - 1))}-{RandomNumberGenerator.GetHexString(RandomLength, lowercase: true)}";
    }

    // Many a server does not expect quotes where none are needed.
    private static bool IsToken(string boundary) => boundary.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or '\'');
}
