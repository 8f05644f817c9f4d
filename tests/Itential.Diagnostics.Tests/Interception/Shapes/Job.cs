namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>A class whose methods are all traced but one.</summary>
[Trace]
internal class Job
{
    private int _runs;

    public int Runs => _runs;

    public static int Count(string text) => text.Length;

    public int Run(int by)
    {
        _runs += by;
        return _runs;
    }

    public void Stop()
    {
        _runs = 0;
    }

    public int RunTwice(int by) => Run(by) + this.Run(by);

    public int RunHidden(int by) => Hidden(by);

    public int CountHidden(string text) => HiddenCount(text);

    [Trace(false)]
    public int Quiet() => _runs;

    public int Optional(int a, int b = 2, params int[] rest) => a + b + rest.Sum();

    public virtual int Virtual() => 1;

    public int Throw(Exception exception) => throw exception;

    public int CleanUp(Exception exception)
    {
        try
        {
            throw exception;
        }
        finally
        {
            Stop();
        }
    }

    protected int Protected() => _runs;

    public int CallProtected() => Protected();

    private static int HiddenCount(string text) => text.Length;

    private int Hidden(int by) => _runs + by;
}
