namespace Itential.Refit.Generator.Tests.Emitting;

/// <summary>Clients that are registered one by one, so that a trimmed program keeps those that it asks for.</summary>
public sealed class OnDemandTests
{
    private const string Source = """
        public interface IFirst
        {
            [Get("/a")] Task<string> A(CancellationToken cancellationToken = default);
        }

        public interface ISecond
        {
            [Get("/b")] Task<string> B(CancellationToken cancellationToken = default);
        }

        """;

    private const string Probe = """
        public static class Probe
        {
            public static bool KnowsFirst() => Knows(http => RestService.For<IFirst>(http));
            public static bool KnowsSecond() => Knows(http => RestService.For<ISecond>(http));
            public static void RegisterFirst() => Itential.Refit.Generated.ClientRegistration.IFirstClient();

            private static bool Knows(Func<HttpClient, object> make)
            {
                try
                {
                    using var http = new HttpClient { BaseAddress = new Uri("http://a.example") };
                    return make(http) is not null;
                }
                catch (InvalidOperationException)
                {
                    return false;
                }
            }
        }
        """;

    [Fact]
    public void Registration_OnDemand_IsAsApproved() => Snapshot.Check("OnDemand", OnlyRegistration(Build(Source, "OnDemand")));

    [Theory]
    [InlineData("ondemand", true)]
    [InlineData("", false)]
    [InlineData("All", false)]
    public void Registration_OfAnyMode_HasMethodsOnlyOnDemand(string mode, bool isOnDemand) =>
        Assert.Equal(isOnDemand, Build(Source, mode).Registration.Contains("static void IFirstClient()", StringComparison.Ordinal));

    [Fact]
    public void Registration_SwitchedOn_KnowsAllClients()
    {
        using var sample = Load(registersAll: true);

        Assert.True(sample.Asks("KnowsFirst"));
        Assert.True(sample.Asks("KnowsSecond"));
    }

    [Fact]
    public void Registration_SwitchedOff_KnowsTheClientsThatWereAskedFor()
    {
        using var sample = Load(registersAll: false);

        Assert.False(sample.Asks("KnowsFirst"));
        sample.Tells("RegisterFirst");
        Assert.True(sample.Asks("KnowsFirst"));
        Assert.False(sample.Asks("KnowsSecond"));
    }

    private static LoadedSample Load(bool registersAll) =>
        LoadedSample.Load(GeneratorHarness.Compile(Source + Probe), Build(Source + Probe, "OnDemand"), registersAll);

    private static GeneratorRun Build(string source, string mode) => GeneratorHarness.Build(source, ("ItentialRegistration", mode));

    private static GeneratorRun OnlyRegistration(GeneratorRun run) => run with { Sources = run.Sources.RemoveRange(run.Sources.Keys.Where(name => !GeneratorRun.IsRegistration(name))) };
}
