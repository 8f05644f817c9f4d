namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>An interface with one traced method and no decorator.</summary>
internal interface IPlain
{
    [Trace]
    int Marked();

    int Unmarked();
}
