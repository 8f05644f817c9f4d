namespace Itential.Platform.Tests.Querying;

internal static class ThingFields
{
    public static Field<Thing, string> Name { get; } = new("name");

    public static Field<Thing, int> Size { get; } = new("size");

    public static Field<Thing, double> Weight { get; } = new("weight");

    public static Field<Thing, ServiceState> State { get; } = new("state");

    public static Field<Thing, DateTimeOffset> Start { get; } = new("metrics.start_time");
}
