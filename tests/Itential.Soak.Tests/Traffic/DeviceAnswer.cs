namespace Itential.Soak.Tests.Traffic;

public sealed record DeviceAnswer(string Name);
