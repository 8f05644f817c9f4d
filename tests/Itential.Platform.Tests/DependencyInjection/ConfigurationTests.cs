using Itential.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TestKit;

namespace Itential.Platform.Tests.DependencyInjection;

public class ConfigurationTests
{
    [Fact]
    public void Section_EveryKey_IsRead()
    {
        var options = Read(new()
        {
            ["Host"] = "platform.example",
            ["Port"] = "3443",
            ["UseTls"] = "False",
            ["VerifyCertificate"] = "false",
            ["User"] = "u",
            ["Password"] = "p",
            ["Timeout"] = "00:00:10",
            ["Ttl"] = "1800",
            ["LoginTimeout"] = "2.5",
        });

        Assert.Equal("platform.example", options.Host);
        Assert.Equal(3443, options.Port);
        Assert.False(options.UseTls);
        Assert.False(options.VerifyCertificate);
        Assert.Equal("u", options.User);
        Assert.Equal("p", options.Password!.Reveal());
        Assert.Equal(TimeSpan.FromSeconds(10), options.Timeout);
        Assert.Equal(TimeSpan.FromMinutes(30), options.Ttl);
        Assert.Equal(TimeSpan.FromSeconds(2.5), options.LoginTimeout);
    }

    [Fact]
    public void Section_OtherKeys_AreRead()
    {
        var oauth = Read(new() { ["BaseAddress"] = "https://platform.example/itential", ["ClientId"] = "c", ["ClientSecret"] = "s" });
        var token = Read(new() { ["Token"] = "t", ["User"] = "", ["Host"] = "" });

        Assert.Equal(new Uri("https://platform.example/itential"), oauth.BaseAddress);
        Assert.Equal("c", oauth.ClientId);
        Assert.Equal("s", oauth.ClientSecret!.Reveal());
        Assert.Equal("t", token.Token!.Reveal());
        Assert.Null(token.User);
        Assert.Equal("localhost", token.Host);
    }

    [Fact]
    public void Section_UnreadableValues_AreReportedWithAllOtherFaults()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(new()
        {
            ["Port"] = "hidden-value",
            ["UseTls"] = "maybe",
            ["Timeout"] = "soon",
            ["BaseAddress"] = "not an address",
            ["User"] = "u",
        }));

        Assert.Equal(5, error.Failures.Count());
        Assert.All(
            ["Itential:Port is not a whole number", "Itential:UseTls", "Itential:Timeout", "Itential:BaseAddress", "Password is missing"],
            text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("hidden-value", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_NewPassword_TheNextCallSignsInWithIt()
    {
        await using var server = await Some.ServerAsync();
        var configuration = Configuration(new() { ["BaseAddress"] = server.BaseAddress.AbsoluteUri, ["User"] = "u", ["Password"] = "first" });
        var services = new ServiceCollection();
        services.AddItentialPlatform("lab", configuration.GetSection("Itential"));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<IPlatformClient>("lab");
        server["POST /login"] = Replies.Status(401);
        await Assert.ThrowsAnyAsync<Exception>(() => client.GetAsync("/x"));

        server["POST /login"] = Replies.Text("session");
        configuration["Itential:Password"] = "second";
        configuration.Reload();
        await client.GetAsync("/x");

        Assert.Contains("first", server.RequestsTo("POST /login")[0].Body, StringComparison.Ordinal);
        Assert.Contains("second", server.RequestsTo("POST /login")[1].Body, StringComparison.Ordinal);
        Assert.Single(server.RequestsTo("GET /x"));
    }

    private static PlatformOptions Read(Dictionary<string, string?> keys)
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(Configuration(keys).GetSection("Itential"));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<PlatformOptions>>().Value;
    }

    private static IConfigurationRoot Configuration(Dictionary<string, string?> keys) =>
        new ConfigurationBuilder().AddInMemoryCollection(keys.Select(key => KeyValuePair.Create("Itential:" + key.Key, key.Value))).Build();
}
