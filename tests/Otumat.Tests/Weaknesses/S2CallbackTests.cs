using System.Net;
using System.Net.NetworkInformation;
using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>Anybody on the network can complete, forge or cancel the original's enrolment, even by an empty visit. Here it takes the state, on loopback.</summary>
public sealed class S2CallbackTests
{
    [Fact]
    public async Task EmptyVisit_IsNoConsent_AndDoesNotEndTheWait()
    {
        using var callback = new CallbackServer("state");
        using var http = new HttpClient();
        var wait = callback.WaitAsync(Person.Ct);

        using var empty = await http.GetAsync(new Uri(callback.RedirectUri), Person.Ct);
        using var cancel = await http.GetAsync(new Uri($"{callback.RedirectUri}?error=access_denied"), Person.Ct);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, false), (empty.StatusCode, cancel.StatusCode, wait.IsCompleted));
    }

    [Fact]
    public void Callback_ListensOnLoopbackAlone()
    {
        using var callback = new CallbackServer("state");
        var port = new Uri(callback.RedirectUri).Port;

        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == port);

        Assert.Equal([IPAddress.Loopback], listening.Select(end => end.Address).Distinct());
    }
}
