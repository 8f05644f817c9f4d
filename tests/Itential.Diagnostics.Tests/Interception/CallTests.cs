using Itential.Diagnostics.Tests.Interception.Shapes;
using static Itential.Diagnostics.Tests.Interception.Shapes.Job;

namespace Itential.Diagnostics.Tests.Interception;

[Collection(nameof(Logging.FacadeCollection))]
public sealed class CallTests : IDisposable
{
    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.";
    private readonly TraceRecorder _trace = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public void Call_OfInstanceMethod_WritesAPair()
    {
        Assert.Equal(3, new Job().Run(3));

        _trace.ExpectPair(Space + "Job.Run");
    }

    [Fact]
    public void Call_WithoutResult_WritesAPair()
    {
        new Job().Stop();

        _trace.ExpectPair(Space + "Job.Stop");
    }

    [Fact]
    public void Call_FromInside_NestsThePairs()
    {
        Assert.Equal(3, new Job().RunTwice(1));

        string[] run = TraceRecorder.Pair(Space + "Job.Run");
        string[] twice = TraceRecorder.Pair(Space + "Job.RunTwice");
        Assert.Equal([twice[0], .. run, .. run, twice[1]], _trace.Texts);
    }

    [Fact]
    public void Call_OfStaticMethod_WritesAPair()
    {
        Assert.Equal(2, Job.Count("ab"));

        _trace.ExpectPair(Space + "Job.Count");
    }

    [Fact]
    public void Call_ByUsingStatic_WritesAPair()
    {
        Assert.Equal(2, Count("ab"));

        _trace.ExpectPair(Space + "Job.Count");
    }

    [Fact]
    public void Call_Conditional_WritesAPair()
    {
        Job? job = new();
        Job? none = null;

        Assert.Equal(1, job?.Run(1));
        Assert.Null(none?.Run(1));

        _trace.ExpectPair(Space + "Job.Run");
    }

    [Fact]
    public void Call_SeveralOnOneLine_WritesAPairEach()
    {
        var job = new Job();

        Assert.Equal(3, job.Run(1) + job.Run(1));

        string[] run = TraceRecorder.Pair(Space + "Job.Run");
        Assert.Equal([.. run, .. run], _trace.Texts);
    }

    [Fact]
    public void Call_OfPrivateMethod_WritesAPair()
    {
        Assert.Equal(1, new Job().RunHidden(1));

        Assert.Equal(["→ " + Space + "Job.RunHidden", .. TraceRecorder.Pair(Space + "Job.Hidden"), "← " + Space + "Job.RunHidden (ms)"], _trace.Texts);
    }

    [Fact]
    public void Call_OfPrivateStaticMethod_WritesAPair()
    {
        Assert.Equal(2, new Job().CountHidden("ab"));

        Assert.Equal(["→ " + Space + "Job.CountHidden", .. TraceRecorder.Pair(Space + "Job.HiddenCount"), "← " + Space + "Job.CountHidden (ms)"], _trace.Texts);
    }

    [Fact]
    public void Call_OfProtectedMethod_WritesAPair()
    {
        Assert.Equal(0, new DerivedJob().CallProtected());

        Assert.Equal(["→ " + Space + "Job.CallProtected", .. TraceRecorder.Pair(Space + "Job.Protected"), "← " + Space + "Job.CallProtected (ms)"], _trace.Texts);
    }

    [Fact]
    public void Call_LeftOut_WritesNothing()
    {
        Assert.Equal(0, new Job().Quiet());

        _trace.ExpectNothing();
    }

    [Fact]
    public void Call_OfProperty_WritesNothing()
    {
        Assert.Equal(0, new Job().Runs);

        _trace.ExpectNothing();
    }

    [Fact]
    public void Call_WithOptionalAndParams_PassesThemOn()
    {
        var job = new Job();

        Assert.Equal(3, job.Optional(1));
        Assert.Equal(10, job.Optional(b: 3, a: 1, rest: [2, 4]));
        Assert.Equal(10, job.Optional(1, 2, 3, 4));
    }

    [Fact]
    public void Call_OfOverride_CallsTheBaseUntraced()
    {
        Assert.Equal(2, new DerivedJob().Virtual());

        _trace.ExpectPair(Space + "DerivedJob.Virtual");
    }

    [Fact]
    public void Call_ThroughTheBaseType_CallsTheOverride()
    {
        Job job = new DerivedJob();

        Assert.Equal(2, job.Virtual());

        _trace.ExpectPair(Space + "Job.Virtual");
    }

    [Fact]
    public void Call_InLambdaAndLocalFunction_WritesAPairEach()
    {
        var job = new Job();
        Func<int> lambda = () => job.Run(1);

        Assert.Equal(3, lambda() + Local());

        Assert.Equal(4, _trace.Texts.Count);

        int Local() => job.Run(1);
    }

    [Fact]
    public void Call_ThroughMethodGroup_WritesNothing()
    {
        Func<int, int> run = new Job().Run;

        Assert.Equal(1, run(1));

        _trace.ExpectNothing();
    }

    [Fact]
    public void Call_ThroughMarkedInterfaceMethod_WritesAPair()
    {
        IPlain plain = new Plain();

        Assert.Equal(3, plain.Marked() + plain.Unmarked());

        _trace.ExpectPair(Space + "IPlain.Marked");
    }

    [Fact]
    public void Call_OfExtension_WritesAPairInBothForms()
    {
        Assert.Equal("A", "a".Shout());
        Assert.Equal("B", TextExtensions.Shout("b"));
        Assert.Equal(2, "abca".CountOf('a'));

        Assert.Equal(
            [.. TraceRecorder.Pair(Space + "TextExtensions.Shout"), .. TraceRecorder.Pair(Space + "TextExtensions.Shout"), .. TraceRecorder.Pair(Space + "TextExtensions.CountOf")],
            _trace.Texts);
    }

    [Fact]
    public void Call_InGenericType_WritesAPairEach()
    {
        var box = new Box<string>();
        box.Put("a");

        Assert.Equal("a", box.Map(items => items[0]));
        Assert.Equal(5, Box<int>.Same(5));
        Assert.Equal(("a", 1), new Box<string>.Lid().Close("a", 1));

        Assert.Equal(
            [.. TraceRecorder.Pair(Space + "Box.Put"), .. TraceRecorder.Pair(Space + "Box.Map"), .. TraceRecorder.Pair(Space + "Box.Same"), .. TraceRecorder.Pair(Space + "Box.Lid.Close")],
            _trace.Texts);
    }

    [Fact]
    public void Call_FromGenericCode_WritesAPair()
    {
        Assert.Equal("x", Put("x"));

        _trace.ExpectPair(Space + "Box.Put");

        static T Put<T>(T item)
        {
            new Box<T>().Put(item);
            return item;
        }
    }

    [Fact]
    public void Call_OfStruct_ChangesTheStructItself()
    {
        var counter = default(Counter);

        Assert.Equal(1, counter.Next());
        Assert.Equal(2, counter.NextHidden());
        Assert.Equal(2, counter.Peek());

        Assert.Equal(8, _trace.Texts.Count);
    }

    [Fact]
    public void Call_OfReadOnlyStruct_WritesAPair()
    {
        Assert.Equal(6, new Point(3).Double());
        Assert.Equal(6, new Point(3).DoubleHidden());

        Assert.Equal(6, _trace.Texts.Count);
    }

    [Fact]
    public void Call_WithByReferenceParameters_PassesThemOn()
    {
        var count = 1;

        Assert.True(new ByReference().Try("ab", out var value, ref count, 3));

        Assert.Equal((6, 2), (value, count));
        _trace.ExpectPair(Space + "ByReference.Try");
    }

    [Fact]
    public void Call_WithByReferenceResult_GivesTheReferenceItself()
    {
        var items = new ByReference();
        items.At(0) = 7;
        items.Slice("a")[0]++;

        Assert.Equal(8, items.ReadAt(0));
        Assert.Equal(8, items.First);
        Assert.Equal(6, _trace.Texts.Count);
    }
}
