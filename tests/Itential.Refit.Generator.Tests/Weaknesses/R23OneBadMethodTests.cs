namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>A method that cannot be written stops its own interface, by an error; no second engine takes over at run time.</summary>
public sealed class R23OneBadMethodTests
{
    private const string Source = """
        public interface IGood
        {
            [Get("/a")] Task A();
        }

        public interface IBad
        {
            [Get("/b")] Task Good();
            [Get("/c")] Task Bad(Lazy<int> value);
        }

        public interface IBoth : IGood, IBad;
        """;

    [Fact]
    public void BadMethod_StopsItsOwnInterfaceAndThoseThatDeriveFromIt()
    {
        var run = GeneratorHarness.Diagnose(Source);

        Assert.Equal("ITR036", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(["ClientRegistration.g.cs", "IGood.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("IBad", run.Registration, StringComparison.Ordinal);
    }

    [Fact]
    public void Runtime_HasNoOtherWayToMakeAClient()
    {
        var names = typeof(RestService).Assembly.GetTypes().Select(type => type.FullName!);

        Assert.DoesNotContain(names, name => name.Contains("RequestBuilder", StringComparison.Ordinal) || name.Contains("DispatchProxy", StringComparison.Ordinal));
        Assert.DoesNotContain(typeof(RestService).Assembly.GetReferencedAssemblies(), name => name.Name is "System.Reflection.Emit" or "System.Reflection.DispatchProxy");
    }
}
