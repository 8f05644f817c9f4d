using System.Linq.Expressions;
using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

/// <summary>Where an interceptor would do something other than the call.</summary>
[Collection(nameof(Logging.FacadeCollection))]
public sealed class LeftAloneTests : IDisposable
{
    private readonly TraceRecorder _trace = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public void Call_OnATypeParameter_ChangesTheStructItself()
    {
        var stepper = default(Stepper);

        Assert.Equal(2, StepTwice(ref stepper));
        Assert.Equal(3, StepOnce(ref stepper));

        _trace.ExpectNothing();
    }

    [Fact]
    public void Call_InAnExpressionTree_StaysInTheTree()
    {
        var job = new Job();
        Expression<Func<int>> tree = () => job.Run(2);

        var call = Assert.IsType<MethodCallExpression>(tree.Body, exactMatch: false);

        Assert.Equal(typeof(Job), call.Method.DeclaringType);
        Assert.Equal(nameof(Job.Run), call.Method.Name);
        Assert.Equal(2, tree.Compile()());
        _trace.ExpectNothing();
    }

    [Fact]
    public void Call_InAQueryOfAProvider_StaysInTheTree()
    {
        var query = from text in new[] { "a", "bc" }.AsQueryable()
                    where Job.Count(text) == 2
                    select text;

        var filter = (LambdaExpression)((UnaryExpression)((MethodCallExpression)query.Expression).Arguments[1]).Operand;
        Assert.Equal(typeof(Job), Assert.IsType<MethodCallExpression>(((BinaryExpression)filter.Body).Left, exactMatch: false).Method.DeclaringType);
        Assert.Equal("bc", Assert.Single(query));
        _trace.ExpectNothing();
    }

    [Fact]
    public void Call_WithADynamicArgument_WritesNothing()
    {
        dynamic number = 3;

        int result = new Job().Run(number);

        Assert.Equal(3, result);
        _trace.ExpectNothing();
    }

    private static int StepTwice<T>(ref T stepper)
        where T : struct, IStep
    {
        stepper.Step();
        return stepper.Step();
    }

    private static int StepOnce<T>(ref T stepper)
        where T : IStep => stepper.Step();
}
