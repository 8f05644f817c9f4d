using System.Reflection;

namespace Conventions.Shapes;

/// <summary>Public classes are sealed; public asynchronous methods end in Async and take a token last.</summary>
internal static class ShapeRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> UnsealedViolations(IEnumerable<Type> types, IReadOnlyDictionary<string, string> exceptions) => types
        .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !exceptions.ContainsKey(NameOf(type)))
        .Select(type => $"{NameOf(type)} is a public class that is not sealed. Seal it, or list it with a reason in ShapeExceptions.cs.");

    public static IEnumerable<string> AsyncViolations(IEnumerable<Type> types, IReadOnlyDictionary<string, string> exceptions) => types
        .SelectMany(type => type.GetMethods(Declared))
        .Where(method => IsAsync(method.ReturnType) && IsOwn(method) && !exceptions.ContainsKey(NameOf(method)))
        .SelectMany(Violations);

    public static IEnumerable<string> Unused(IReadOnlyDictionary<string, string> exceptions, IEnumerable<Type> types)
    {
        var names = types.SelectMany(type => type.GetMethods(Declared).Select(NameOf).Prepend(NameOf(type))).ToHashSet();
        return exceptions.Keys.Except(names).Select(name => $"ShapeExceptions.cs lists {name}, which no product declares. Remove the line.");
    }

    private static IEnumerable<string> Violations(MethodInfo method)
    {
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            yield return $"{NameOf(method)} is asynchronous. Let its name end in Async, or list it with a reason in ShapeExceptions.cs.";
        }

        if (method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
        {
            yield return $"{NameOf(method)} is asynchronous. Give it a CancellationToken as its last parameter, or list it with a reason in ShapeExceptions.cs.";
        }
    }

    private static string NameOf(Type type) => type.FullName!;

    private static string NameOf(MethodInfo method) => $"{NameOf(method.DeclaringType!)}.{method.Name}";

    private static bool IsAsync(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return definition == typeof(Task) || definition == typeof(Task<>)
            || definition == typeof(ValueTask) || definition == typeof(ValueTask<>)
            || definition == typeof(IAsyncEnumerable<>);
    }

    // An override has the name and the parameters that its base gave it; DisposeAsync is IAsyncDisposable's.
    private static bool IsOwn(MethodInfo method) =>
        method is { IsSpecialName: false, Name: not "DisposeAsync" } && method.GetBaseDefinition() == method;
}
