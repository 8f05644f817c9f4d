using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Itential.Platform.Tests.Apis;

/// <summary>Bodies that are made of what they hold, without a word.</summary>
public sealed class WrapperTests
{
    /// <summary>What is copied member by member, and held by other tests.</summary>
    private static readonly HashSet<Type> Copied =
        [typeof(StudioTemplate), typeof(ResourceModel), typeof(ResourceInstance), typeof(CommandTemplate), typeof(AnalyticTemplate), typeof(ProjectExport)];

    private static readonly IReadOnlyList<MethodInfo> Conversions =
    [
        .. typeof(IPlatformClient).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == "op_Implicit" && method.ReturnType == method.DeclaringType),
    ];

    [Fact]
    public void Body_MadeOfWhatItHolds_HoldsIt()
    {
        Assert.True(Conversions.Count > 50, $"Only {Conversions.Count} conversions were found.");

        Findings.None(Conversions.Where(conversion => !Copied.Contains(HeldBy(conversion))).Select(Fault).OfType<string>());
    }

    private static Type HeldBy(MethodInfo conversion) => conversion.GetParameters()[0].ParameterType;

    private static string? Fault(MethodInfo conversion)
    {
        var type = HeldBy(conversion);
        object held = type == typeof(string) ? "some text" : type == typeof(JsonObject) ? new JsonObject() : RuntimeHelpers.GetUninitializedObject(type);
        var body = conversion.Invoke(null, [held])!;
        return Holds(body, held, 2) ? null : $"{body.GetType().Name} made of a {type.Name} does not hold it.";
    }

    private static bool Holds(object owner, object held, int depth) =>
        Array.Exists(owner.GetType().GetProperties(), property => property.GetIndexParameters().Length == 0 && property.GetValue(owner) is { } value && Is(value, held, depth));

    private static bool Is(object value, object held, int depth) =>
        ReferenceEquals(value, held)
        || (value is IEnumerable list and not string && list.Cast<object?>().Any(item => ReferenceEquals(item, held)))
        || (depth > 0 && value.GetType().Assembly == typeof(IPlatformClient).Assembly && Holds(value, held, depth - 1));
}
