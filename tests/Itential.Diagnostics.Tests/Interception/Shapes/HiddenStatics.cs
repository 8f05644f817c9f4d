#pragma warning disable ITD004 // has an effect since .NET 10 only

namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>A static class with private methods, which generated code reaches since .NET 10.</summary>
internal static class HiddenStatics
{
    public static int Next(int number) => HiddenNext(number);

    public static T Same<T>(T item)
        where T : notnull => HiddenSame(item);

    [Trace]
    private static int HiddenNext(int number) => number + 1;

    [Trace]
    private static T HiddenSame<T>(T item)
        where T : notnull => item;
}
