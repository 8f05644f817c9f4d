namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>A decorated instance, and what its logger kept.</summary>
public abstract class DecoratorTest
{
    protected DecoratorTest()
    {
        Decorated = ((IShapes)Inner).Traced(Recorder);
    }

    private protected Shapes Inner { get; } = new();

    private protected Recorder Recorder { get; } = new();

    private protected IShapes Decorated { get; }

    /// <summary>Expects one pair of records.</summary>
    private protected void Traced(string method, string outcome = "") => Assert.Equal(Recorder.Pair("Itential.Diagnostics.Tests.Decorators." + method, outcome), Recorder.Lines);
}
