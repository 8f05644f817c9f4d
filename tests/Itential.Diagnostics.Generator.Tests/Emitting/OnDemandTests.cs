namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>Decorators that are registered one by one, so that a trimmed program keeps those that it asks for.</summary>
public sealed class OnDemandTests
{
    private const string Source = """
        [Trace]
        public interface IFirst
        {
            Task A(int id);
        }

        [Trace]
        public interface ISecond
        {
            Task B();
        }

        """;

    private const string Probe = """
        public sealed class Both : IFirst, ISecond
        {
            public Task A(int id) => Task.CompletedTask;
            public Task B() => Task.CompletedTask;
        }

        public static class Probe
        {
            private static readonly ILogger Logger = Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

            public static bool KnowsFirst() => Itential.Diagnostics.Tracing.TracedInterfaces.TryDecorate<IFirst>(new Both(), Logger) is not null;
            public static bool KnowsSecond() => Itential.Diagnostics.Tracing.TracedInterfaces.TryDecorate<ISecond>(new Both(), Logger) is not null;
            public static void RegisterFirst() => Itential.Diagnostics.Generated.TracedInterfaceRegistration.IFirstTraced();
        }
        """;

    [Fact]
    public void Registration_OnDemand_IsAsApproved() => Snapshot.Check("OnDemand", OnlyRegistration(Build(Source, "OnDemand")));

    [Theory]
    [InlineData("ondemand", true)]
    [InlineData("", false)]
    [InlineData("All", false)]
    public void Registration_OfAnyMode_HasMethodsOnlyOnDemand(string mode, bool isOnDemand) =>
        Assert.Equal(isOnDemand, Build(Source, mode).Registration.Contains("static void IFirstTraced()", StringComparison.Ordinal));

    [Fact]
    public void Registration_SwitchedOn_KnowsAllDecorators()
    {
        using var sample = Load(registersAll: true);

        Assert.True(sample.Asks("KnowsFirst"));
        Assert.True(sample.Asks("KnowsSecond"));
    }

    [Fact]
    public void Registration_SwitchedOff_KnowsTheDecoratorsThatWereAskedFor()
    {
        using var sample = Load(registersAll: false);

        Assert.False(sample.Asks("KnowsFirst"));
        sample.Tells("RegisterFirst");
        Assert.True(sample.Asks("KnowsFirst"));
        Assert.False(sample.Asks("KnowsSecond"));
    }

    private static LoadedSample Load(bool registersAll) =>
        LoadedSample.Load(DecoratorHarness.Compile(Source + Probe), Build(Source + Probe, "OnDemand"), registersAll);

    private static GeneratorRun Build(string source, string mode) => DecoratorHarness.Build(source, ("ItentialRegistration", mode));

    private static GeneratorRun OnlyRegistration(GeneratorRun run) => run with { Sources = run.Sources.RemoveRange(run.Sources.Keys.Where(name => !GeneratorRun.IsRegistration(name))) };
}
