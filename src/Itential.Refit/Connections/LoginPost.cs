using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Requests;

namespace Itential.Refit.Connections;

/// <summary>Sends the request of a login, synchronously, and reads its answer. Used by the products' logins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LoginPost
{
    private const int LongestAnswer = 1 << 20;
    private const int BufferLength = 4096;
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends JSON.</summary>
    /// <param name="http">The chain that the authentication handler gave.</param>
    /// <param name="address">The address of the login.</param>
    /// <param name="write">Writes the body.</param>
    /// <param name="cancellationToken">Ends the login.</param>
    /// <exception cref="AuthenticationFailedException">The answer is no success, too long, or sets a cookie that cannot be used.</exception>
    [Trace]
    public static LoginAnswer SendJson(HttpMessageInvoker http, Uri address, Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            write(writer);
        }

        var content = new ByteArrayContent(buffer.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Send(http, address, content, cancellationToken);
    }

    /// <summary>Sends a URL-encoded form.</summary>
    /// <param name="http">The chain that the authentication handler gave.</param>
    /// <param name="address">The address of the login.</param>
    /// <param name="fields">The fields, in order.</param>
    /// <param name="cancellationToken">Ends the login.</param>
    /// <exception cref="AuthenticationFailedException">The answer is no success, too long, or sets a cookie that cannot be used.</exception>
    [Trace]
    public static LoginAnswer SendForm(HttpMessageInvoker http, Uri address, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken) =>
        Send(http, address, new FormUrlEncodedContent(fields), cancellationToken);

    private static LoginAnswer Send(HttpMessageInvoker http, Uri address, HttpContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", "application/json, */*;q=0.5");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        using var response = Transmit(http, request, cancellationToken);

        // A blocking read looks at no token; closing the connection under it ends it.
        using var abort = cancellationToken.UnsafeRegister(static state => ((HttpResponseMessage)state!).Dispose(), response);
        LoginReply.EnsureAccepted(response, address);
        var cookies = LoginReply.ReadCookies(response, address);
        try
        {
            return new LoginAnswer(address, cookies, Text(response, address, cancellationToken), IsHtml(response));
        }
        catch (Exception e) when (cancellationToken.IsCancellationRequested && e is not OperationCanceledException)
        {
            throw new OperationCanceledException("The login was stopped while its answer was read.", e, cancellationToken);
        }
        catch (Exception e) when (ContentText.IsUndecodable(e))
        {
            throw new AuthenticationFailedException($"The login at {Place(address)} was answered with a body that cannot be decompressed.", e);
        }
    }

    private static HttpResponseMessage Transmit(HttpMessageInvoker http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return http.Send(request, cancellationToken);
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException limit && !cancellationToken.IsCancellationRequested)
        {
            throw new AuthenticationFailedException($"The login at {Place(request.RequestUri!)} got no answer: {limit.Message}", limit);
        }
    }

    private static string Text(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        using var reader = ContentText.Reader(response.Content, response.Content.ReadAsStream(cancellationToken));
        var buffer = new char[BufferLength];
        var text = new StringBuilder();
        while (reader.Read(buffer) is var length and > 0)
        {
            if (text.Append(buffer, 0, length).Length > LongestAnswer)
            {
                throw new AuthenticationFailedException($"The login at {Place(address)} was answered with more than {LongestAnswer} characters, which is no login's answer.");
            }
        }

        return text.ToString();
    }

    private static string Place(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private static bool IsHtml(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is { } type && type.Contains("html", StringComparison.OrdinalIgnoreCase);
}
