using System.Net;

namespace Itential.Refit.Authentication;

/// <summary>The request that only asks for a session. The handler answers it itself; its scheme cannot be sent by anyone.</summary>
internal static class AuthenticationRequest
{
    public static readonly Uri Address = new("itential-authentication:login");

    public static HttpRequestMessage Create() => new(HttpMethod.Post, Address);

    public static bool Is(HttpRequestMessage request) => ReferenceEquals(request.RequestUri, Address);

    public static HttpResponseMessage Answer(HttpRequestMessage request) => new(HttpStatusCode.NoContent) { RequestMessage = request };
}
