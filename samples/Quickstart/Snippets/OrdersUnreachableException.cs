namespace Quickstart.Snippets;

public sealed class OrdersUnreachableException(Exception cause) : Exception("The order service does not answer.", cause);
