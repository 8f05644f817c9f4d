using Itential.Platform;
using Itential.Refit.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TestKit;

namespace Itential.Platform.Tests.DependencyInjection;

public class AddItentialPlatformTests
{
    [Fact]
    public async Task Services_OnePlatform_GiveClientAndInterfaces()
    {
        await using var server = await Some.ServerAsync();
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => Set(options, server.BaseAddress));
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<IPlatformClient>();
        await client.GetAsync("/x");
        client.Get("/x");

        Assert.Same(client, provider.GetRequiredService<IPlatformClient>());
        Assert.Single(server.RequestsTo("POST /login"));
        Assert.Equal(2, server.RequestsTo("GET /x").Count);
        Assert.All(server.Requests, request => Assert.StartsWith("itential-refit/", request.Header("User-Agent"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Services_NamedPlatforms_AreKeyedAndApart()
    {
        await using var lab = await Some.ServerAsync();
        await using var prod = await Some.ServerAsync();
        lab["POST /login"] = Replies.Text("lab-session");
        prod["POST /login"] = Replies.Text("prod-session");
        var services = new ServiceCollection();
        services.AddItentialPlatform("lab", options => Set(options, lab.BaseAddress));
        services.AddItentialPlatform("prod", options => Set(options, prod.BaseAddress));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IPlatformClient>("lab").GetAsync("/x");
        await provider.GetRequiredKeyedService<IPlatformClient>("prod").GetAsync("/x");

        Assert.Equal("token=lab-session", Assert.Single(lab.RequestsTo("GET /x")).Header("Cookie"));
        Assert.Equal("token=prod-session", Assert.Single(prod.RequestsTo("GET /x")).Header("Cookie"));
        Assert.Null(provider.GetService<IPlatformClient>());
    }

    [Fact]
    public void Services_EveryTypedInterface_IsRegisteredPlainAndKeyed()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => options.Token = "t");
        services.AddItentialPlatform("lab", options => options.Token = "t");
        using var provider = services.BuildServiceProvider();
        var known = provider.GetRequiredService<IServiceProviderIsKeyedService>();

        Assert.All(
            [typeof(IPlatformClient), typeof(IHealthApi), typeof(IJobsApi), typeof(IAutomationsApi), typeof(IWorkflowsApi), typeof(IAdaptersApi), typeof(ICoreApi)],
            type =>
            {
                Assert.True(known.IsService(type), type.Name);
                Assert.True(known.IsKeyedService(type, "lab"), type.Name);
            });
    }

    [Fact]
    public void Services_SameInstanceTwice_IsRefused()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => options.Token = "t");
        services.AddItentialPlatform("lab", options => options.Token = "t");

        Assert.Throws<InvalidOperationException>(() => services.AddItentialPlatform(options => options.Token = "t"));
        var error = Assert.Throws<InvalidOperationException>(() => services.AddItentialPlatform("lab", options => options.Token = "t"));
        Assert.Contains("Itential.Platform:lab", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Services_BlankName_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddItentialPlatform(name, options => options.Token = "t"));

    [Fact]
    public void Start_BadOptions_NamesAllFaultsOfAllInstances()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => options.Port = -1);
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(2, error.Failures.Count());
        Assert.Contains("Port is -1", error.Message, StringComparison.Ordinal);
        Assert.Contains("no way to sign in", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstUse_BadOptions_NamesTheFaults()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform("lab", options => options.User = "u");
        using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<IPlatformClient>("lab"));

        Assert.Equal("lab", error.OptionsName);
        Assert.Contains("Password is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_ConfiguredElsewhereToo_Count()
    {
        await using var server = await Some.ServerAsync();
        var services = new ServiceCollection();
        services.AddItentialPlatform("lab", options => options.BaseAddress = server.BaseAddress);
        services.Configure<PlatformOptions>("lab", options => options.Token = "from-a-vault");
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IPlatformClient>("lab").GetAsync("/x");

        Assert.Equal("Bearer from-a-vault", Assert.Single(server.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task Builder_UsersHandlerAndClientSettings_Apply()
    {
        await using var server = await Some.ServerAsync();
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => Set(options, server.BaseAddress))
            .ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Team", "network"))
            .AddHttpMessageHandler(() => new Marking());
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IPlatformClient>().GetAsync("/x");

        var call = Assert.Single(server.RequestsTo("GET /x"));
        Assert.Equal("network", call.Header("X-Team"));
        Assert.Equal("yes", call.Header("X-Marked"));
    }

    [Fact]
    public async Task Client_FactoryRotatesItsHandlers_KeepsSessionAndWorks()
    {
        await using var server = await Some.ServerAsync();
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => Set(options, server.BaseAddress));
        var rotating = new RotatingHandlers();
        services.AddSingleton<IHttpMessageHandlerFactory>(rotating);
        await using var provider = services.BuildServiceProvider();
        rotating.Make = () => new AuthenticationHandler(
            provider.GetRequiredService<IPlatformClient>().Sessions,
            new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        var client = provider.GetRequiredService<IPlatformClient>();

        await client.GetAsync("/x");
        rotating.Rotate();
        await client.GetAsync("/x");
        rotating.Rotate();
        client.Get("/x");

        Assert.Equal(3, rotating.Made);
        Assert.Single(server.RequestsTo("POST /login"));
        Assert.Equal(3, server.RequestsTo("GET /x").Count);
        Assert.All(server.RequestsTo("GET /x"), request => Assert.Equal($"token={Some.SessionToken}", request.Header("Cookie")));
    }

    [Fact]
    public async Task Provider_Disposed_DisposesTheClient()
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options => options.Token = "t");
        var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPlatformClient>();

        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetAsync("/x"));
    }

    [Fact]
    public async Task Clock_OfTheContainer_IsUsed()
    {
        var time = new ManualTimeProvider();
        await using var server = await Some.ServerAsync();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddItentialPlatform(options =>
        {
            Set(options, server.BaseAddress);
            options.Ttl = TimeSpan.FromMinutes(30);
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPlatformClient>();

        await client.GetAsync("/x");
        time.Advance(TimeSpan.FromMinutes(30));
        await client.GetAsync("/x");

        Assert.Equal(2, server.RequestsTo("POST /login").Count);
    }

    private static void Set(PlatformOptions options, Uri address)
    {
        options.BaseAddress = address;
        options.User = Some.User;
        options.Password = Some.Password;
    }

    private sealed class Marking : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
