using System.Globalization;
using System.Text;

namespace Otumat.Usage;

/// <summary>The two static pages of the callback.</summary>
internal static class CallbackPage
{
    public static byte[] Done { get; } = Page("200 OK", "Your answer has arrived. You can close this page.");

    public static byte[] Refused { get; } = Page("400 Bad Request", "This is not the answer that is waited for.");

    private static byte[] Page(string status, string text)
    {
        var body = $"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Usage tracking</title><p>{text}</p></html>";
        return Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{body}"));
    }
}
