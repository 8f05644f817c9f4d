using System.Net;
using Itential.Refit;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>A server that sends clients elsewhere gets neither their credentials nor their requests there.</summary>
public sealed class RedirectTests
{
    public static TheoryData<string, int, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, bool>();
            foreach (var row in SignedIn.Products)
            {
                foreach (var status in new[] { 301, 302, 303, 307, 308 })
                {
                    cases.Add(row.Data, status, status % 2 == 0);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Call_RedirectedToAnotherOrigin_IsAnErrorAndNothingGoesThere(string product, int status, bool sync)
    {
        await using var server = await RecordingServer.StartAsync();
        await using var elsewhere = await RecordingServer.StartAsync();
        SignedIn.Accept(server, product);
        using var client = SignedIn.To(product, server);
        server[$"POST {client.BaseAddress.AbsolutePath.TrimEnd('/')}/things"] = To(status, new Uri(elsewhere.BaseAddress, "/taken"));

        var error = await FailureAsync(client, sync);

        Assert.Equal(status, (int)Assert.IsType<ApiException>(error).StatusCode);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Login_RedirectedToAnotherOrigin_FailsAndNoPasswordGoesThere(string product, int status, bool sync)
    {
        await using var server = await RecordingServer.StartAsync();
        await using var elsewhere = await RecordingServer.StartAsync();
        server[SignedIn.LoginRoute(product)] = To(status, new Uri(elsewhere.BaseAddress, "/login"));
        using var client = SignedIn.To(product, server);

        var error = await FailureAsync(client, sync);

        Assert.Equal((HttpStatusCode)status, Assert.IsType<AuthenticationFailedException>(error).StatusCode);
        Assert.Empty(elsewhere.Requests);
        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(SignedIn.Products), MemberType = typeof(SignedIn))]
    public async Task Call_RedirectedFromHttpsToHttp_IsAnErrorAndNothingGoesThere(string product)
    {
        using var certificate = Certificates.Good();
        await using var server = await RecordingServer.StartAsync(certificate: certificate);
        await using var plain = await RecordingServer.StartAsync();
        SignedIn.Accept(server, product);
        using var client = SignedIn.To(product, server);
        server[$"POST {client.BaseAddress.AbsolutePath.TrimEnd('/')}/things"] = To(308, new Uri(plain.BaseAddress, "/things"));

        Assert.IsType<ApiException>(await FailureAsync(client, sync: false));

        Assert.Empty(plain.Requests);
        Assert.Equal(2, server.Requests.Count);
    }

    private static RequestDelegate To(int status, Uri location) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location.AbsoluteUri;
        return Task.CompletedTask;
    };

    private static async Task<Exception?> FailureAsync(IApiClient client, bool sync) => await Record.ExceptionAsync(async () =>
    {
        _ = sync ? client.Post("/things") : await client.PostAsync("/things");
    });
}
