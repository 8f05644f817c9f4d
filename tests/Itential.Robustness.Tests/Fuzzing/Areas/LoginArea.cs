using System.Net;
using System.Text;
using Itential.Diagnostics;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>
/// Answers of the three logins, <c>expires_in</c> among them: a call goes out with what the answer gave or not at all, and a failure shows
/// neither the password nor the answer.
/// </summary>
internal sealed class LoginArea : IFuzzArea
{
    private const string Password = "hunter2-of-the-login";

    private static readonly string[] Good =
    [
        """{"access_token":"tok-123","token_type":"Bearer","expires_in":3600}""",
        """{"access_token":"tok-123","expires_in":"3600.5"}""",
        """{"access_token":"tok-123","expires_in":-1e308}""",
        """{"access_token":"tok-123","expires_in":{"a":1}}""",
        """{"access_token":"\ud800","token":"\udfff","expires_in":"\ud800"}""",
        """{"token":"tok-123"}""", "\"tok-123\"", "tok-123", "", "<html>tok</html>",
    ];

    private static readonly string[] Cookies = ["token=cook-1; Path=/; HttpOnly", "AutomationGatewayToken=cook-2; Secure", "x=; Max-Age=0"];
    private readonly Wire _wire = new();
    private readonly IApiClient[] _clients;

    public LoginArea() => _clients =
    [
        Products.PlatformOver(_wire, options => (options.User, options.Password) = ("user", Password)),
        Products.PlatformOver(_wire, options => (options.ClientId, options.ClientSecret) = ("id", Password)),
        Products.GatewayOver(_wire, options => (options.User, options.Password) = ("user", Password)),
    ];

    public void Run(SplitMix random, CaseText text)
    {
        var client = random.Of(_clients);
        var body = Mutator.Bytes(random, Encoding.UTF8.GetBytes(random.Of(Good)));
        var cookie = random.OneIn(2) ? Mutator.Text(random, random.Of(Cookies)) : null;
        var status = random.OneIn(6) ? 200 + random.Below(400) : 200;
        var type = random.OneIn(4) ? Mutator.Text(random, "text/html; charset=utf-8") : "application/json";
        text.Add("client", Array.IndexOf(_clients, client));
        text.Add(nameof(body), body);
        text.Add(nameof(cookie), cookie);
        text.Add(nameof(status), status);
        text.Add(nameof(type), type);
        _wire.Forget();
        client.Sessions.Invalidate();
        _wire.Answer = request => request.Method == HttpMethod.Post ? Answer(body, cookie, status, type) : new HttpResponseMessage { Content = new StringContent("{}") };

        var failure = Outcome.Of(() => client.Get("/x"));

        var login = _wire.Requests[0];
        Assert.Equal(HttpMethod.Post, login.Method);
        Assert.False(login.Headers.NonValidated.Contains("Authorization") || login.Headers.NonValidated.Contains("Cookie"));
        Assert.All(_wire.Requests, request => Assert.Equal(client.BaseAddress.Host, request.RequestUri!.Host));
        Assert.Equal(failure is null ? 2 : 1, _wire.Requests.Count);
        if (failure is not null)
        {
            Assert.IsType<AuthenticationFailedException>(failure);
            Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("tok-123", failure.ToString(), StringComparison.Ordinal);
        }
    }

    private static HttpResponseMessage Answer(byte[] body, string? cookie, int status, string type)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (cookie is not null)
        {
            response.Headers.TryAddWithoutValidation("Set-Cookie", cookie);
        }

        return response;
    }
}
