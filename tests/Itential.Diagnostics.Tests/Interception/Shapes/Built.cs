namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>Calls traced methods while it is made.</summary>
internal sealed class Built
{
    private readonly int _initialized = Job.Count("a");

    public Built()
        : this(Job.Count("ab"))
    {
        Sum += Next(1);
    }

    private Built(int number)
    {
        Sum = _initialized + number;
    }

    public int Sum { get; }

    [Trace]
    private int Next(int number) => number + _initialized;
}
