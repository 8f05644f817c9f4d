using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

/// <summary>Private methods that generated code cannot reach on every framework: there they work, and are not traced.</summary>
[Collection(nameof(Logging.FacadeCollection))]
public sealed class AccessTests : IDisposable
{
#if NET10_0_OR_GREATER
    private const bool ReachesStaticClasses = true;
#else
    private const bool ReachesStaticClasses = false;
#endif
#if NET9_0_OR_GREATER
    private const bool ReachesGenerics = true;
#else
    private const bool ReachesGenerics = false;
#endif

    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.";
    private readonly TraceRecorder _trace = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public void Call_OfAPrivateMethodOfAStaticClass_IsTracedSinceNet10()
    {
        Assert.Equal(2, HiddenStatics.Next(1));
        Assert.Equal("a", HiddenStatics.Same("a"));

        Expect(ReachesStaticClasses, "HiddenStatics.HiddenNext", "HiddenStatics.HiddenSame");
    }

    [Fact]
    public void Call_OfAPrivateGenericMethod_IsTracedSinceNet9()
    {
        Assert.Equal("a", new Hidden().Same("a"));
        Assert.Equal(1, new Hidden().Same(1));

        Expect(ReachesGenerics, "Hidden.HiddenSame", "Hidden.HiddenSame");
    }

    [Fact]
    public void Call_OfAPrivateMethodOfAGenericClass_IsTracedSinceNet9()
    {
        Assert.Equal("a", new HiddenBox<string>("a").Get());
        Assert.Equal((1, "b"), new HiddenBox<int>(1).Pair("b"));
        Assert.Equal(3, HiddenBox<int>.Same(3));

        Expect(ReachesGenerics, "HiddenBox.HiddenGet", "HiddenBox.HiddenPair", "HiddenBox.HiddenSame");
    }

    private void Expect(bool isTraced, params string[] methods) =>
        Assert.Equal(isTraced ? methods.SelectMany(method => TraceRecorder.Pair(Space + method)) : [], _trace.Texts);
}
