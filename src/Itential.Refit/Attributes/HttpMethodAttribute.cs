namespace Itential.Refit;

/// <summary>Names the HTTP verb and the route template of a method.</summary>
/// <param name="path">The route template.</param>
[AttributeUsage(AttributeTargets.Method)]
public abstract class HttpMethodAttribute(string path) : Attribute
{
    /// <summary>The HTTP verb.</summary>
    public abstract HttpMethod Method { get; }

    /// <summary>
    /// The route template. It is empty or starts with <c>/</c>. <c>{name}</c> takes the parameter of that name, escaped as one
    /// segment; <c>{name?}</c> may be null and then leaves out its segment; <c>{**name}</c> keeps the slashes of its value. A query
    /// may follow after <c>?</c>.
    /// </summary>
    public virtual string Path { get; } = path;
}
