using Microsoft.Extensions.DependencyInjection;

namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>A service that asks for its key.</summary>
internal sealed class KeyedThing([ServiceKey] string key) : IThing
{
    public string Name() => key;
}
