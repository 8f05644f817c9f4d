using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>A generic interface is decorated for each closed use.</summary>
public sealed class ClosedUseTests
{
    private const string Repository = "[Trace] public interface IRepo<T> { Task<T?> Find(T key); T[] All(); }\n";

    [Theory]
    [InlineData("services.AddTracing<IRepo<int>>();")]
    [InlineData("services?.AddTracing<IRepo<int>>();")]
    [InlineData("services.AddTracing<IRepo<int>>(_ => true);")]
    [InlineData("TracingServiceCollectionExtensions.AddTracing<IRepo<int>>(services);")]
    [InlineData("_ = repo.Traced(logger);")]
    [InlineData("_ = repo.Traced<IRepo<int>>(logger);")]
    [InlineData("_ = Itential.Diagnostics.Tracing.TracedInterfaces.TryDecorate(repo, logger);")]
    public void Use_Closed_GetsADecorator(string statement)
    {
        var run = DecoratorHarness.Run(Repository + Method(statement));

        Assert.Equal(["IRepo-003CSystem.Int32-003E.Traced.g.cs", "TracedInterfaceRegistration.g.cs"], run.Sources.Keys.Order());
        Assert.Contains("Register<global::IRepo<int>>(", run.Registration, StringComparison.Ordinal);
    }

    [Fact]
    public void Uses_OfOneType_ShareADecorator()
    {
        var run = DecoratorHarness.Run(Repository + Method("services.AddTracing<IRepo<string>>().AddTracing<IRepo<string?>>(); services.AddTracing<IRepo<string>>();"));

        Assert.Single(run.Sources.Keys, name => !GeneratorRun.IsRegistration(name));
    }

    [Theory]
    [InlineData("services.AddTracing<IRepo<List<int?>>>();")]
    [InlineData("services.AddTracing<IRepo<(int A, string? B)[]>>();")]
    [InlineData("services.AddTracing<IRepo<int[,]>>(); services.AddTracing<IRepo<int[]>>(); services.AddTracing<IRepo<int[][]>>();")]
    [InlineData("services.AddTracing<IPair<int, string>>(); services.AddTracing<IPair<string, int>>();")]
    [InlineData("services.AddTracing<IRepo<Outer.Inner>>(); services.AddTracing<IRepo<Outer_Inner>>();")]
    public void Uses_OfManyArguments_Compile(string statement) => Assert.NotEmpty(DecoratorHarness.Run(
        Repository + "[Trace] public interface IPair<T, U> : IRepo<T> { void M(U a); } class Outer { internal class Inner; } class Outer_Inner;\n" + Method(statement)).Sources);

    [Fact]
    public void Interface_OfAnotherAssembly_IsDecoratedWhereItIsUsed()
    {
        var library = DecoratorHarness.Compile(Repository).WithAssemblyName("Library").ToMetadataReference();

        var run = DecoratorHarness.Run(Method("services.AddTracing<IRepo<int>>();"), library);

        Assert.Contains("global::IRepo<int>.Find(", run.Client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other.AddTracing<IRepo<int>>();")]
    [InlineData("Other.AddTracing();")]
    [InlineData("Other.Make()(services);")]
    [InlineData("(Other.Make())(services); new[] { Other.Make() }[0](services);")]
    [InlineData("services.AddTracing<IPlain<int>>();")]
    [InlineData("services.AddTracing<INamed>();")]
    [InlineData("Other.Forward<INamed>(services);")]
    public void Use_OfAnotherKind_GetsNothing(string statement) => Assert.Empty(DecoratorHarness.Run(
        Repository + """
            public interface IPlain<T> { void M(); }
            public interface INamed { void M(); }
            public static class Other
            {
                public static void AddTracing<T>() { }
                public static void AddTracing() { }
                public static Action<IServiceCollection> Make() => _ => { };
                public static void Forward<T>(IServiceCollection services) where T : class => services.AddTracing<T>();
            }

            """ + Method(statement)).Sources);

    internal static string Method(string statement) =>
        $"public class User {{ public void Use(IServiceCollection services, IRepo<int> repo, ILogger logger) {{ {statement} }} }}";
}
