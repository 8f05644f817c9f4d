namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal struct Stepper : IStep
{
    private int _steps;

    public int Step() => ++_steps;
}
