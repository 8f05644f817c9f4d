using Itential.Diagnostics.Tracing;

namespace Itential.Diagnostics.Tests.Decorators;

public sealed class SynchronousTests : DecoratorTest
{
    [Fact]
    public void Decorated_Instance_IsMarked()
    {
        Assert.IsType<ITraced>(Decorated, exactMatch: false);
        Assert.Same(Decorated, Decorated.Traced(new Recorder()));
    }

    [Fact]
    public void Void_Called_IsTraced()
    {
        Decorated.Nothing();

        Traced("IShapes.Nothing");
    }

    [Fact]
    public void Value_Called_IsPassedOn()
    {
        Assert.Equal(42, Decorated.Add(2));
        Traced("IShapes.Add");
    }

    [Fact]
    public void SameName_OfABase_IsTheBases()
    {
        Assert.Equal(-38, ((IBaseShapes)Decorated).Add(2));
        Traced("IBaseShapes.Add");
    }

    [Fact]
    public void Inherited_FromAnUnmarkedInterface_IsTraced()
    {
        Assert.Equal("inherited", Decorated.Inherited());
        Traced("IBaseShapes.Inherited");
    }

    [Fact]
    public void ByReference_Parameters_AreTheCallers()
    {
        var a = 1;
        var d = 4L;

        Assert.True(Decorated.Change(ref a, out var b, 3L, in d));

        Assert.Equal((2, 7), (a, b));
        Traced("IShapes.Change");
    }

    [Fact]
    public void ByReference_Result_IsThePlaceItself()
    {
        Decorated.Slot(1) = 5;

        Assert.Equal(5, Inner.Slot(1));
        Traced("IShapes.Slot");
    }

    [Fact]
    public void ByReadOnlyReference_Result_IsThePlaceItself()
    {
        ref readonly var place = ref Decorated.FixedSlot(1);
        Inner.Slot(1) = 6;

        Assert.Equal(6, place);
        Traced("IShapes.FixedSlot");
    }

    [Fact]
    public void Params_Called_ArePassedOn()
    {
        Assert.Equal(6, Decorated.Sum(1, 2, 3));
        Traced("IShapes.Sum");
    }

    [Fact]
    public void Span_Called_IsPassedOn()
    {
        Assert.Equal(3, Decorated.Length("abc"));
        Traced("IShapes.Length");
    }

    [Fact]
    public unsafe void Pointer_Called_IsPassedOn()
    {
        var numbers = stackalloc int[2];

        Assert.True(Decorated.Next(numbers) == numbers + 1);
        Traced("IShapes.Next");
    }

    [Fact]
    public void Dynamic_Called_IsPassedOn()
    {
        object value = new();

        Assert.Same(value, (object)Decorated.Same(value));
        Traced("IShapes.Same");
    }

    [Fact]
    public void Generic_Called_IsPassedOn()
    {
        Assert.Equal(3, Decorated.Echo<int?>(3));
        Assert.IsType<List<int>>(Decorated.Made<List<int>>());
        Assert.Equal(
            [.. Recorder.Pair("Itential.Diagnostics.Tests.Decorators.IShapes.Echo"), .. Recorder.Pair("Itential.Diagnostics.Tests.Decorators.IShapes.Made")],
            Recorder.Lines);
    }

    [Fact]
    public void Keyword_AsName_IsNamedWithoutItsMark()
    {
        Assert.Equal("x", Decorated.@class("x"));
        Traced("IShapes.class");
    }

    [Fact]
    public void Body_OfTheInterface_IsNotRunForAnInstanceWithItsOwn()
    {
        Assert.Equal(2, Decorated.WithBody());
        Traced("IShapes.WithBody");
    }

    [Fact]
    public void LeftOut_Called_IsNotTraced()
    {
        Decorated.Quiet();

        Assert.Empty(Recorder.Lines);
    }

    [Fact]
    public void Sequence_OfAnUnknownBody_IsTheSameObject()
    {
        Assert.Same(Inner.Items, Decorated.Lazy());
        Traced("IShapes.Lazy");
    }

    [Fact]
    public void Object_Returned_IsTheSameObject()
    {
        Assert.Same(Inner.Items, Decorated.Listed());
        Traced("IShapes.Listed");
    }

    [Fact]
    public void PropertiesAndEvents_Used_ArePassedOnUntraced()
    {
        var raised = 0;
        EventHandler handler = (_, _) => raised++;
        Decorated.Number = 3;
        Decorated.Changed += handler;
        Inner.Nothing();
        Decorated.Changed -= handler;
        Inner.Nothing();

        Assert.Equal(3, Inner.Number);
        Assert.Equal(3, Decorated.Number);
        Assert.Equal("[7]", Decorated[7]);
        Assert.Equal(1, raised);
        Assert.Empty(Recorder.Lines);
    }

    [Theory]
    [InlineData(false, "exception, ")]
    [InlineData(true, "canceled, ")]
    public void Exception_Thrown_IsTheSameWithTheSameStack(bool isCancellation, string outcome)
    {
        Exception exception = isCancellation ? new OperationCanceledException() : new InvalidOperationException("no");
        var expected = StackOf(Inner, exception);

        var actual = StackOf(Decorated, exception);

        Assert.Equal(expected, actual);
        Traced("IShapes.Throw", outcome);
    }

    private static string StackOf(IShapes shapes, Exception exception)
    {
        try
        {
            shapes.Throw(exception);
        }
        catch (Exception e) when (e == exception)
        {
            return e.StackTrace!;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }
}
