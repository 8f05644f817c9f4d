namespace Itential.Refit;

/// <summary>The names of the <see cref="HttpClient"/>s that clients are registered over, short and the same in every build.</summary>
public static class UniqueName
{
    /// <summary>The name for an interface, such as <c>Inventory.IDevicesApi</c> or <c>Inventory.ICrud&lt;Inventory.Device&gt;</c>.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    public static string ForType<T>() => Of(typeof(T));

    /// <summary>The name for an interface under a key, such as <c>Inventory.IDevicesApi:lab</c>. A key that is no text has its type's name before it.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <param name="serviceKey">The key; null for none.</param>
    public static string ForType<T>(object? serviceKey) => serviceKey switch
    {
        null => ForType<T>(),
        string text => $"{ForType<T>()}:{text}",
        _ => $"{ForType<T>()}:{serviceKey.GetType().Name} {serviceKey}",
    };

    private static string Of(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.FullName ?? type.Name;
        }

        var definition = type.GetGenericTypeDefinition().FullName!;
        var mark = definition.IndexOf('`', StringComparison.Ordinal);
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Of));
        return mark < 0 ? definition : $"{definition[..mark]}<{arguments}>";
    }
}
