using System.Diagnostics;

namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>Tells which activity is the current one inside its calls.</summary>
[Trace]
internal sealed class Watcher
{
    public static Activity? Seen() => Activity.Current;

    public (Activity? Own, Activity? Inner) Both() => (Activity.Current, Seen());

    public async Task<(Activity? Before, Activity? After)> BothAsync(Task gate)
    {
        var before = Activity.Current;
        await gate;
        return (before, Activity.Current);
    }

    public async Task<(Activity? Own, Activity? Inner)> OuterAsync(Task gate) => (Activity.Current, (await BothAsync(gate)).After);

    public IEnumerable<Activity?> Steps()
    {
        yield return Activity.Current;
        yield return Seen();
        yield return Activity.Current;
    }

    public async IAsyncEnumerable<Activity?> StepsAsync(Task gate)
    {
        yield return Activity.Current;
        await gate;
        yield return Activity.Current;
        yield return Seen();
    }

    public int Fail(Exception exception) => throw exception;
}
