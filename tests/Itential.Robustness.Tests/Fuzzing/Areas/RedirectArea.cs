using System.Net;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Connections;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>A redirect, of whatever address, is an answer and no order: nothing is sent to it, with credentials or without.</summary>
internal sealed class RedirectArea : IFuzzArea
{
    private static readonly string[] Locations =
    [
        "https://evil.example/x", "http://platform.example/x", "//evil.example", "/elsewhere", "", "https://platform.example@evil.example/", "https://platform.example.evil.example/", "file:///etc/shadow", "\\\\evil.example\\x", "?x", "https://[::1]/",
    ];

    private readonly Wire _wire = new();
    private readonly IApiClient[] _clients;

    public RedirectArea() => _clients = [Products.PlatformOver(_wire), Products.GatewayOver(_wire)];

    public void Run(SplitMix random, CaseText text)
    {
        var client = random.Of(_clients);
        var status = (HttpStatusCode)(300 + random.Below(9));
        var location = random.OneIn(4) ? Texts.Any(random) : Mutator.Text(random, random.Of(Locations));
        text.Add(nameof(status), status);
        text.Add(nameof(location), location);
        _wire.Forget();
        _wire.Answer = _ => Redirect(status, location);

        var failure = Outcome.Of(() => client.Get("/x"));
        var typed = Outcome.Of(() => Outcome.Finish(client is IPlatformClient platform ? platform.Health.GetAdaptersHealthAsync() : ((IGatewayClient)client).Devices.GetDeviceAsync("x")));

        Assert.Equal(2, _wire.Requests.Count);
        Assert.All(_wire.Requests, request => Assert.Equal(client.BaseAddress.GetLeftPart(UriPartial.Authority), request.RequestUri!.GetLeftPart(UriPartial.Authority)));
        Assert.All(new[] { failure, typed }, error => Assert.Equal(status, Assert.IsType<ApiException>(error).StatusCode));
    }

    private static HttpResponseMessage Redirect(HttpStatusCode status, string location)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent("moved") };
        response.Headers.TryAddWithoutValidation("Location", location);
        return response;
    }
}
