using System.Reflection;

namespace Conventions.PublicApi;

/// <summary>Writes types as C# does, with their namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsByRef || type.IsArray || type.IsPointer)
        {
            return Of(type.GetElementType()!) + Suffix(type);
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        return Nullable.GetUnderlyingType(type) is { } value ? Of(value) + "?" : Named(type, type.GetGenericArguments());
    }

    public static string OfParameter(ParameterInfo parameter)
    {
        var prefix = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? " = " + (parameter is { DefaultValue: null, ParameterType.IsValueType: true } ? "default" : Literal(parameter.DefaultValue)) : "";
        return $"{prefix}{Of(parameter.ParameterType)} {parameter.Name}{value}";
    }

    public static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum => $"{Of(value.GetType())}.{value}",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Suffix(Type type) => type switch
    {
        { IsByRef: true } => "",
        { IsPointer: true } => "*",
        _ => $"[{new string(',', type.GetArrayRank() - 1)}]",
    };

    private static string Named(Type type, ReadOnlySpan<Type> arguments)
    {
        // The arguments of a nested type begin with those of the types around it.
        var outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var prefix = type.DeclaringType is { } declaring ? Named(declaring, arguments[..outer]) + "." : type.Namespace + ".";
        var name = type.Name.Split('`')[0];
        var own = arguments[outer..];
        return own.IsEmpty ? prefix + name : $"{prefix}{name}<{string.Join(", ", own.ToArray().Select(Of))}>";
    }
}
