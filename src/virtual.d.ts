declare module 'virtual:dateline/theme.css' {}
